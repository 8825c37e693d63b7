import type { SearchSuggestion } from '@/shared/api/types';
import { OptionLine } from './OptionLine';
import classes from './Suggestions.module.css';

const KINDS: Record<SearchSuggestion['kind'], string> = {
  CATEGORY: 'Fields',
  SKILL: 'Skills',
  EMPLOYER: 'Employers',
  TITLE: 'Projects',
};

interface Props {
  id: string;
  /** Those of a kind stand together. */
  suggestions: readonly SearchSuggestion[];
  active: number;
  onChoose: (suggestion: SearchSuggestion) => void;
}

/** What the typed words may become, by kind; the focus stays in the box above. */
export function SuggestionList({ id, suggestions, active, onChoose }: Props) {
  const kinds = [...new Set(suggestions.map(({ kind }) => kind))];
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      className={classes.list}
      hidden={suggestions.length === 0}
    >
      {kinds.map((kind) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox.
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} role="presentation" className={classes.kind}>
            {KINDS[kind]}
          </div>
          {suggestions.map(
            (suggestion, place) =>
              suggestion.kind === kind && (
                <OptionLine
                  key={`${kind}-${suggestion.slug ?? suggestion.value}`}
                  id={`${id}-${place}`}
                  active={place === active}
                  onChoose={() => onChoose(suggestion)}
                >
                  {suggestion.text}
                </OptionLine>
              ),
          )}
        </div>
      ))}
    </div>
  );
}
