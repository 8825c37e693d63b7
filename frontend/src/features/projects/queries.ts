import { queryOptions } from '@tanstack/react-query';
import { get, post } from '@/shared/api/request';
import type { Category, PublicProject } from '@/shared/api/types';

export function publicProjectQuery(slug: string) {
  return queryOptions({
    queryKey: ['projects', 'public', slug],
    queryFn: ({ signal }) => get<PublicProject>(`/api/public/projects/${slug}`, { signal }),
  });
}

export const categoriesQuery = queryOptions({
  queryKey: ['projects', 'categories'],
  queryFn: ({ signal }) => get<Category[]>('/api/public/categories', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Tells that a student looks at a project; once a day counts. */
export function noteProjectView(project: string): Promise<void> {
  return post('/api/public/project-views', { project });
}
