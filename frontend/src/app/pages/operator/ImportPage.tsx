import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { employerQuery } from '@/features/employers/queries';
import { ImportSteps } from '@/features/projects/ImportSteps';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/ops/employers/$employer/import');

/** An operator imports projects for an employer. */
export function ImportPage() {
  const { employer } = route.useParams();
  const { i } = route.useSearch();
  const navigate = route.useNavigate();
  const name = useQuery(employerQuery(employer)).data?.name;
  return (
    <Page>
      <PageHeader
        title={name === undefined ? 'Import projects' : `Import projects for ${name}`}
        above={
          <TextLink to="/ops/employers" search={{}}>
            Employers
          </TextLink>
        }
      />
      <ImportSteps
        employer={employer}
        chosen={i}
        as="operator"
        onArrived={(id) => void navigate({ search: { i: id }, replace: i !== undefined })}
      />
    </Page>
  );
}
