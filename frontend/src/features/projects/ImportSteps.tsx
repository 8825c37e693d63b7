import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '@/shared/ui/Loaded';
import { ImportColumns } from './ImportColumns';
import { ImportDrop } from './ImportDrop';
import { ImportList } from './ImportList';
import { ImportProgress } from './ImportProgress';
import { ImportRows } from './ImportRows';
import { importQuery } from './importQueries';

export type ImportReader = 'member' | 'operator';

interface Props {
  employer: string;
  /** The import that is looked at; without one the latest are listed. */
  chosen: string | undefined;
  as: ImportReader;
  onArrived: (id: string) => void;
}

/** Many projects at once out of a table: upload, look at what would come of each row, import. */
export function ImportSteps({ employer, chosen, as, onArrived }: Props) {
  return (
    <Stack gap="xl">
      <ImportDrop employer={employer} onArrived={({ id }) => onArrived(id)} />
      {chosen === undefined ? (
        <>
          <ImportColumns />
          <ImportList employer={employer} as={as} />
        </>
      ) : (
        <OneImport id={chosen} as={as} />
      )}
    </Stack>
  );
}

function OneImport({ id, as }: { id: string; as: ImportReader }) {
  const found = useQuery(importQuery(id));
  return (
    <Loaded query={found}>
      {(one) => (
        <>
          <ImportProgress found={one} />
          <section aria-label="Rows of the table">
            <ImportRows found={one} as={as} />
          </section>
        </>
      )}
    </Loaded>
  );
}
