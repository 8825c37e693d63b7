import type { RecommendedProject } from '@/shared/api/types';
import { NotInterested } from './NotInterested';
import { ProjectHitCard } from './ProjectHitCard';
import listClasses from './ProjectHitList.module.css';
import classes from './RecommendedList.module.css';
import { reasonWords } from './recommendationWords';

/** Recommended projects, each with why it is here and a way to be rid of it. */
export function RecommendedList({ items }: { items: RecommendedProject[] }) {
  return (
    <ul className={listClasses.list}>
      {items.map(({ project, reasons }) => (
        <li key={project.id} className={classes.item}>
          <div className={classes.head}>
            <ul className={classes.reasons} aria-label={`Why ${project.title}`}>
              {reasons.map((reason) => (
                <li key={reason.code}>{reasonWords(reason)}</li>
              ))}
            </ul>
            <NotInterested project={project.id} title={project.title} />
          </div>
          <ProjectHitCard hit={project} />
        </li>
      ))}
    </ul>
  );
}
