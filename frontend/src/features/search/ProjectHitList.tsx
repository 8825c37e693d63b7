import type { ProjectHit } from '@/shared/api/types';
import { ProjectHitCard } from './ProjectHitCard';
import classes from './ProjectHitList.module.css';

/** Found projects, side by side where there is room. */
export function ProjectHitList({ hits }: { hits: ProjectHit[] }) {
  return (
    <ul className={classes.list}>
      {hits.map((hit) => (
        <li key={hit.id}>
          <ProjectHitCard hit={hit} />
        </li>
      ))}
    </ul>
  );
}
