import { Anchor, Code, List, Stack, Text, Title } from '@mantine/core';

const NEEDED =
  'external_id, title, outcome, deliverables, skills, category, hours, fee, starts_on, ends_on, apply_by, mode, supervisor_email';

const POSSIBLE =
  'description, positions, city, state, standings, early_year_seats, questions, ai_policy, learning_goals, publish';

const EXAMPLE = `${NEEDED.replaceAll(', ', ',')},publish
A-1,Clean a survey data set,"A clean table of 1,200 answers that our board can trust.","Clean table: No duplicates; Every change is noted | Short report",Excel | Data cleaning,data-analysis,20,500,2027-03-01,2027-03-15,2027-02-20,REMOTE,ana@harbor.example,false
`;

/** What a table has to look like. */
export function ImportColumns() {
  return (
    <Stack gap="xs">
      <Title order={2}>Columns</Title>
      <Text>
        Needed: <Code>{NEEDED}</Code>
      </Text>
      <Text>
        Possible: <Code>{POSSIBLE}</Code>
      </Text>
      <List size="sm">
        <List.Item>
          <b>external_id</b> is your own id of the project. Uploading it again changes the project and makes
          no second one.
        </List.Item>
        <List.Item>Days are written as 2027-03-01, the fee in dollars for one position.</List.Item>
        <List.Item>
          Lists are parted by <Code>|</Code>; deliverables are <Code>Title: criterion; criterion</Code>.
        </List.Item>
        <List.Item>
          <b>publish</b> is true or false; without it the project becomes a draft.
        </List.Item>
      </List>
      <Anchor href={`data:text/csv;charset=utf-8,${encodeURIComponent(EXAMPLE)}`} download="projects.csv">
        Download an example
      </Anchor>
    </Stack>
  );
}
