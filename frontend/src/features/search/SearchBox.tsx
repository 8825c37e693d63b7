import { ActionIcon, Button, TextInput, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { SearchSuggestion } from '@/shared/api/types';
import { plural } from '@/shared/format/words';
import { IconArrowRight, IconSearch } from '@/shared/ui/icons';
import { suggestionsQuery } from './queries';
import classes from './SearchBox.module.css';
import { SuggestionList } from './SuggestionList';
import { useOptionKeys } from './useOptionKeys';

const NONE: SearchSuggestion[] = [];

interface Props {
  initial?: string | undefined;
  onSearch: (words: string | undefined) => void;
  /** A suggestion was taken instead of searching for words. */
  onChoose: (suggestion: SearchSuggestion) => void;
  /** The key "/" leads here from anywhere on the page. */
  shortcut?: boolean;
}

/** One line to find projects by skill, field, employer or title, which completes what is typed. */
export function SearchBox({ initial = '', onSearch, onChoose, shortcut = false }: Props) {
  const [words, setWords] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [typed] = useDebouncedValue(words.trim(), 150);
  const found = useQuery(suggestionsQuery(typed)).data;
  const { shown, active, show, close, choose, onKeyDown } = useOptionKeys(
    words.trim().length >= 2 && found ? found : NONE,
    (suggestion) => {
      setWords('');
      onChoose(suggestion);
    },
  );

  // The back button changes the address under the box.
  useEffect(() => setWords(initial), [initial]);
  useEffect(() => {
    if (!shortcut) return;
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [shortcut]);

  return (
    <search>
      <form
        className={classes.box}
        onSubmit={(event) => {
          event.preventDefault();
          close();
          onSearch(words.trim() || undefined);
        }}
      >
        <div className={classes.input}>
          <TextInput
            ref={input}
            size="lg"
            name="q"
            role="combobox"
            autoComplete="off"
            enterKeyHint="search"
            aria-label="Search projects"
            aria-expanded={shown.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
            aria-keyshortcuts={shortcut ? '/' : undefined}
            placeholder="Skill, field or employer"
            leftSection={<IconSearch size={20} stroke={1.75} aria-hidden />}
            rightSection={
              <ActionIcon
                type="submit"
                size={44}
                variant="subtle"
                aria-label="Search"
                className={classes.inside}
              >
                <IconArrowRight size={22} aria-hidden />
              </ActionIcon>
            }
            value={words}
            maxLength={200}
            onChange={(event) => {
              setWords(event.currentTarget.value);
              show();
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          <SuggestionList id={list} suggestions={shown} active={active} onChoose={choose} />
          <VisuallyHidden role="status">
            {shown.length > 0 && plural(shown.length, 'suggestion')}
          </VisuallyHidden>
        </div>
        <Button type="submit" size="lg" className={classes.beside}>
          Search
        </Button>
      </form>
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
