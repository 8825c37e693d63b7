import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { SearchSuggestion } from '@/shared/api/types';
import { IconSearch } from '@/shared/ui/icons';
import { suggestionsQuery } from './queries';
import classes from './SearchBox.module.css';
import { SuggestionList } from './SuggestionList';

interface Props {
  initial?: string | undefined;
  onSearch: (words: string | undefined) => void;
  /** A suggestion of a skill, field or employer was taken; a title is searched for. */
  onChoose: (suggestion: SearchSuggestion) => void;
  /** The key "/" leads here from anywhere on the page. */
  shortcut?: boolean;
}

/** One line to find projects by skill, field or employer, which completes what is typed. */
export function SearchBox({ initial = '', onSearch, onChoose, shortcut = false }: Props) {
  const [words, setWords] = useState(initial);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [typed] = useDebouncedValue(words.trim(), 200);
  const suggestions = useQuery(suggestionsQuery(typed)).data ?? [];
  const shown = open && typed.length >= 2 ? suggestions : [];

  // The back button changes the address under the box.
  useEffect(() => setWords(initial), [initial]);
  useEffect(() => {
    if (!shortcut) return;
    const focus = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [shortcut]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (suggestion: SearchSuggestion) => {
    close();
    if (suggestion.kind !== 'TITLE') return onChoose(suggestion);
    setWords(suggestion.text);
    onSearch(suggestion.text);
  };
  const steer = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (shown.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((before) => Math.max(-1, Math.min(shown.length - 1, before + step)));
    }
    const chosen = shown[active];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      choose(chosen);
    }
  };

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
            value={words}
            maxLength={200}
            onChange={(event) => {
              setWords(event.currentTarget.value);
              setOpen(true);
              setActive(-1);
            }}
            onKeyDown={steer}
            onBlur={close}
          />
          <SuggestionList id={list} suggestions={shown} active={active} onChoose={choose} />
        </div>
        <Button type="submit" size="lg">
          Search
        </Button>
      </form>
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
