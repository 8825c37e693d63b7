import classes from './Highlighted.module.css';

const MARKED = /(<mark>.*?<\/mark>)/s;

/** Text from the search with its found words marked. The markup is read, never inserted. */
export function Highlighted({ html }: { html: string }) {
  const pieces = html.split(MARKED).map((piece, place) => ({ key: `${place}`, piece }));
  return pieces.map(({ key, piece }) =>
    piece.startsWith('<mark>') ? (
      <mark key={key} className={classes.mark}>
        {plain(piece)}
      </mark>
    ) : (
      <span key={key}>{plain(piece)}</span>
    ),
  );
}

function plain(html: string): string {
  // Inside an element the parser keeps the spaces at both ends.
  return new DOMParser().parseFromString(`<p>${html}</p>`, 'text/html').body.textContent ?? '';
}
