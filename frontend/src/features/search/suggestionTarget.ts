import { linkOptions } from '@tanstack/react-router';
import type { SearchSuggestion } from '@/shared/api/types';
import { type ProjectSearch, toggled } from './projectSearch';

/** Where a suggestion leads: to a project, an employer, or the search narrowed to a field or a skill. */
export function suggestionTarget({ kind, value, slug }: SearchSuggestion, search: ProjectSearch) {
  if (kind === 'EMPLOYER') return linkOptions({ to: '/employers/$slug', params: { slug: value } });
  if (kind === 'TITLE') {
    return slug === null
      ? linkOptions({ to: '/projects', search: { ...search, q: value, page: undefined } })
      : linkOptions({ to: '/projects/$slug', params: { slug } });
  }
  const filter = kind === 'SKILL' ? 'skill' : 'category';
  const narrowed = search[filter]?.includes(value) ? search : toggled(search, filter, value);
  return linkOptions({ to: '/projects', search: { ...narrowed, q: undefined, page: undefined } });
}
