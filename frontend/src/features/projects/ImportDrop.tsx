import { useState } from 'react';
import { ConnectionError, ProblemError } from '@/shared/api/problem';
import type { ProjectImport } from '@/shared/api/types';
import { formatSize } from '@/shared/format/words';
import { DropZone } from '@/shared/ui/DropZone';
import { sendImport } from './importQueries';

const MOST_BYTES = 10_000_000;

/** Takes a table of projects and sends it; what is wrong with the file as a whole is said here. */
export function ImportDrop({
  employer,
  onArrived,
}: {
  employer: string;
  onArrived: (arrived: ProjectImport) => void;
}) {
  const [sending, setSending] = useState<{ name: string; share: number }>();
  const [refusal, setRefusal] = useState<string>();

  const take = async ([file]: File[]) => {
    if (!file) return;
    setRefusal(undefined);
    if (file.size > MOST_BYTES) {
      setRefusal(`“${file.name}” is ${formatSize(file.size)}; the limit is ${formatSize(MOST_BYTES)}.`);
      return;
    }
    try {
      setSending({ name: file.name, share: 0 });
      onArrived(await sendImport(employer, file, (share) => setSending({ name: file.name, share })));
    } catch (error) {
      setRefusal(`“${file.name}” was not taken. ${reasonOf(error)}`);
    } finally {
      setSending(undefined);
    }
  };

  return (
    <DropZone
      label="A table of projects"
      hint="CSV in UTF-8 or JSON, up to 5,000 rows. It is checked first; nothing is made until you say so"
      accept=".csv,.json,text/csv,application/json"
      sending={sending}
      refusal={refusal}
      onFiles={(files) => void take(files)}
    />
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof ProblemError) {
    return error.errors.length > 0 ? error.errors.map(({ message }) => message).join(' ') : error.detail;
  }
  if (error instanceof ConnectionError) return error.message;
  throw error;
}
