CREATE INDEX project_published ON project (status, published_at, id);
