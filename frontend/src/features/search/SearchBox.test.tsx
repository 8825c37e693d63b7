import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { SearchBox } from './SearchBox';

beforeEach(() => {
  server.use(
    http.get('*/api/public/search/suggestions', () =>
      HttpResponse.json([
        { kind: 'SKILL', text: 'Data cleaning', value: 'Data cleaning' },
        { kind: 'TITLE', text: 'Clean a survey data set', value: 'Clean a survey data set' },
      ]),
    ),
  );
});

describe('SearchBox', () => {
  it('takes a suggestion with the keyboard', async () => {
    const onChoose = vi.fn();
    show(<SearchBox onSearch={vi.fn()} onChoose={onChoose} />);

    await userEvent.type(screen.getByRole('combobox'), 'da');
    await screen.findByRole('option', { name: /Data cleaning/ });
    await userEvent.keyboard('{ArrowDown}{Enter}');

    expect(onChoose).toHaveBeenCalledWith({ kind: 'SKILL', text: 'Data cleaning', value: 'Data cleaning' });
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
  });

  it('searches for the title of a project', async () => {
    const onSearch = vi.fn();
    show(<SearchBox onSearch={onSearch} onChoose={vi.fn()} />);

    await userEvent.type(screen.getByRole('combobox'), 'cl');
    await userEvent.click(await screen.findByRole('option', { name: /Clean a survey/ }));

    expect(onSearch).toHaveBeenCalledWith('Clean a survey data set');
  });

  it('searches for what is typed when nothing is chosen', async () => {
    const onSearch = vi.fn();
    show(<SearchBox onSearch={onSearch} onChoose={vi.fn()} />);

    await userEvent.type(screen.getByRole('combobox'), '  brief {Enter}');

    expect(onSearch).toHaveBeenCalledWith('brief');
  });
});
