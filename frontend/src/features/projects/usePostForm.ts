import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { NEW_PROJECT, type PostValues, postSchema } from './postForm';
import { type Kept, keepPost, keptPost } from './postKept';

interface Post {
  form: UseFormReturnType<PostValues>;
  /** What is written now; the fields themselves do not render again for it. */
  values: PostValues;
  /** When it was last kept on this device. */
  keptAt: string | undefined;
  /** What was kept by an earlier visit and is not shown yet. */
  earlier: Kept | undefined;
  takeEarlier: () => void;
}

/** The form of a project; keeps what is written on this device. `place` tells which project it is. */
export function usePostForm(place: string, initial: PostValues | undefined): Post {
  const [earlier, setEarlier] = useState(() => keptPost(place));
  const start = initial ?? earlier?.values ?? NEW_PROJECT;
  const [values, setValues] = useState(start);
  const [keptAt, setKeptAt] = useState<string>();
  const keep = useDebouncedCallback((written: PostValues) => setKeptAt(keepPost(place, written).at), {
    delay: 800,
    flushOnUnmount: false,
  });
  const form = useForm<PostValues>({
    mode: 'uncontrolled',
    initialValues: start,
    validate: schemaResolver(postSchema, { sync: true }),
    onValuesChange: (written) => {
      const copy = structuredClone(written);
      setValues(copy);
      keep(copy);
    },
  });
  return {
    form,
    values,
    keptAt,
    // A new project goes on where it was left; over saved terms that is asked first.
    earlier: initial ? earlier : undefined,
    takeEarlier: () => {
      if (earlier) form.setValues(earlier.values);
      setEarlier(undefined);
    },
  };
}
