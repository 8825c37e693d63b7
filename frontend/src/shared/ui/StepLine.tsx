import { IconCheck } from './icons';
import classes from './StepLine.module.css';

interface Props {
  steps: { key: string; label: string }[];
  /** The key of the step that is under way; with none of them, all are done. */
  current: string | undefined;
  label?: string;
}

/** Where one stands on a short way: done, now, to come. */
export function StepLine({ steps, current, label = 'Progress' }: Props) {
  const now = current === undefined ? steps.length : steps.findIndex(({ key }) => key === current);
  return (
    <ol className={classes.line} aria-label={label}>
      {steps.map(({ key, label: words }, place) => {
        const state = place < now ? 'done' : place === now ? 'now' : 'ahead';
        return (
          <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className={classes.dot} aria-hidden>
              {state === 'done' ? <IconCheck size={14} stroke={2.5} /> : place + 1}
            </span>
            <span className={classes.words}>
              {words}
              {state === 'done' && <span className={classes.hidden}> (done)</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
