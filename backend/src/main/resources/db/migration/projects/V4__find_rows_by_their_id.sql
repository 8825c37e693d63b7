CREATE INDEX project_import_row_external ON project_import_row (import, external_id);
