import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { SearchBox } from './SearchBox';

const SKILL = { kind: 'SKILL', text: 'Data cleaning', value: 'Data cleaning', slug: null };
const FIRST = { kind: 'TITLE', text: 'Clean a survey data set', value: 'Clean a survey data set', slug: 'a' };
const SECOND = { kind: 'TITLE', text: 'Data for a map', value: 'Data for a map', slug: 'b' };

beforeEach(() => {
  server.use(http.get('*/api/public/search/suggestions', () => HttpResponse.json([SKILL, FIRST, SECOND])));
});

function typing(onChoose = vi.fn(), onSearch = vi.fn()) {
  show(<SearchBox onSearch={onSearch} onChoose={onChoose} />);
  return { box: screen.getByRole('combobox'), onChoose, onSearch };
}

describe('SearchBox', () => {
  it('takes a suggestion with the keyboard', async () => {
    const { box, onChoose } = typing();

    await userEvent.type(box, 'da');
    await screen.findByRole('option', { name: 'Data cleaning' });
    await userEvent.keyboard('{ArrowDown}{Enter}');

    expect(onChoose).toHaveBeenCalledWith(SKILL);
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
    expect(box).toHaveValue('');
  });

  it('groups the suggestions and tells which one is chosen', async () => {
    const { box } = typing();

    await userEvent.type(box, 'da');
    const projects = await screen.findByRole('group', { name: 'Projects' });
    expect(within(projects).getAllByRole('option')).toHaveLength(2);
    expect(screen.getByRole('group', { name: 'Skills' })).toBeInTheDocument();
    expect(box).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('3 suggestions');

    await userEvent.keyboard('{ArrowUp}');

    const last = screen.getByRole('option', { name: SECOND.text });
    expect(last).toHaveAttribute('aria-selected', 'true');
    expect(box).toHaveAttribute('aria-activedescendant', last.id);

    await userEvent.keyboard('{ArrowDown}');

    expect(box).not.toHaveAttribute('aria-activedescendant');
  });

  it('closes with Escape, keeps the words, and opens again with an arrow', async () => {
    const { box } = typing();

    await userEvent.type(box, 'da');
    await screen.findByRole('option', { name: 'Data cleaning' });
    await userEvent.keyboard('{Escape}');

    expect(screen.queryByRole('option')).not.toBeInTheDocument();
    expect(box).toHaveValue('da');

    await userEvent.keyboard('{ArrowDown}');

    expect(screen.getByRole('option', { name: 'Data cleaning' })).toBeInTheDocument();
  });

  it('takes a suggestion with a click', async () => {
    const { box, onChoose } = typing();

    await userEvent.type(box, 'cl');
    await userEvent.click(await screen.findByRole('option', { name: FIRST.text }));

    expect(onChoose).toHaveBeenCalledExactlyOnceWith(FIRST);
  });

  it('searches for what is typed when nothing is chosen', async () => {
    const { box, onSearch } = typing();

    await userEvent.type(box, '  brief {Enter}');

    expect(onSearch).toHaveBeenCalledWith('brief');
  });
});
