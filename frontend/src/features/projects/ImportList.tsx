import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ProjectImport } from '@/shared/api/types';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Loaded } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { When } from '@/shared/ui/When';
import type { ImportReader } from './ImportSteps';
import { sentenceOf } from './importLooks';
import { importsQuery } from './importQueries';

const columns = (as: ImportReader): Column<ProjectImport>[] => [
  {
    key: 'fileName',
    header: 'File',
    cell: ({ id, employer, fileName }) =>
      as === 'operator' ? (
        <TextLink to="/ops/employers/$employer/import" params={{ employer }} search={{ i: id }}>
          {fileName}
        </TextLink>
      ) : (
        <TextLink
          to="/e/$organisation/projects/import"
          params={{ organisation: employer }}
          search={{ i: id }}
        >
          {fileName}
        </TextLink>
      ),
  },
  {
    key: 'uploadedAt',
    header: 'Uploaded',
    cell: ({ uploadedAt }) => <When at={uploadedAt} show="relative" />,
  },
  { key: 'state', header: 'What came of it', cell: sentenceOf },
];

/** The latest imports of an employer. */
export function ImportList({ employer, as }: { employer: string; as: ImportReader }) {
  const imports = useQuery(importsQuery(employer));
  return (
    <section aria-label="Latest imports">
      <Title order={2} mb="sm">
        Latest imports
      </Title>
      <Loaded query={imports}>
        {(found) => (
          <DataTable
            label="Latest imports"
            columns={columns(as)}
            rows={found}
            rowKey={({ id }) => id}
            empty={<Text c="dimmed">Nothing was imported yet.</Text>}
          />
        )}
      </Loaded>
    </section>
  );
}
