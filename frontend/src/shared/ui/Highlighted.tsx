import { Mark } from '@mantine/core';

const MARKED = /(<mark>.*?<\/mark>)/s;

/** Text from the search with its found words marked. The markup is read, never inserted. */
export function Highlighted({ html }: { html: string }) {
  const pieces = html.split(MARKED).map((piece, place) => ({ key: `${place}`, piece }));
  return pieces.map(({ key, piece }) =>
    piece.startsWith('<mark>') ? (
      <Mark key={key} color="iris">
        {plain(piece)}
      </Mark>
    ) : (
      <span key={key}>{plain(piece)}</span>
    ),
  );
}

function plain(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}
