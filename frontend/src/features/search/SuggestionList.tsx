import type { SearchSuggestion } from '@/shared/api/types';
import classes from './SearchBox.module.css';

const KINDS: Record<SearchSuggestion['kind'], string> = {
  CATEGORY: 'Field',
  SKILL: 'Skill',
  EMPLOYER: 'Employer',
  TITLE: 'Project',
};

interface Props {
  id: string;
  suggestions: SearchSuggestion[];
  active: number;
  onChoose: (suggestion: SearchSuggestion) => void;
}

/** What the typed words may become; the focus stays in the box above. */
export function SuggestionList({ id, suggestions, active, onChoose }: Props) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      className={classes.list}
      hidden={suggestions.length === 0}
    >
      {suggestions.map((suggestion, place) => (
        <div
          key={`${suggestion.kind}-${suggestion.value}`}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          className={classes.option}
          // The box would lose the focus, and the list close, before the click arrives.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(suggestion);
          }}
        >
          <span>{suggestion.text}</span>
          <span className={classes.kind}>{KINDS[suggestion.kind]}</span>
        </div>
      ))}
    </div>
  );
}
