import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ImportColumns } from '@/features/projects/ImportColumns';
import { ImportDrop } from '@/features/projects/ImportDrop';
import { ImportList } from '@/features/projects/ImportList';
import { ImportProgress } from '@/features/projects/ImportProgress';
import { ImportRows } from '@/features/projects/ImportRows';
import { importQuery } from '@/features/projects/importQueries';
import { useHasRole } from '@/shared/api/roles';
import { Loaded } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { NotForYou } from '@/shared/ui/NotForYou';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/e/$organisation/projects/import');

/** Many projects at once out of a table: upload, look at what would come of each row, import. */
export function ImportPage() {
  const { organisation } = route.useParams();
  const { i } = route.useSearch();
  const navigate = route.useNavigate();
  const mayPost = useHasRole(organisation, 'OWNER', 'RECRUITER');
  if (!mayPost) {
    return (
      <Page>
        <PageHeader title="Import projects" />
        <NotForYou title="Owners and recruiters import projects">
          Ask an owner of your team for the role.
        </NotForYou>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader
        title="Import projects"
        above={
          <TextLink to="/e/$organisation/projects" params={{ organisation }} search={{}}>
            Projects
          </TextLink>
        }
      />
      <Stack gap="xl">
        <ImportDrop
          employer={organisation}
          onArrived={({ id }) => void navigate({ search: { i: id }, replace: i !== undefined })}
        />
        {i === undefined ? (
          <>
            <ImportColumns />
            <ImportList employer={organisation} />
          </>
        ) : (
          <OneImport id={i} />
        )}
      </Stack>
    </Page>
  );
}

function OneImport({ id }: { id: string }) {
  const found = useQuery(importQuery(id));
  return (
    <Loaded query={found}>
      {(one) => (
        <>
          <ImportProgress found={one} />
          <section aria-label="Rows of the table">
            <ImportRows found={one} />
          </section>
        </>
      )}
    </Loaded>
  );
}
