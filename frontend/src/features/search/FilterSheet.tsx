import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense } from 'react';
import { plural } from '@/shared/format/words';
import { IconAdjustments } from '@/shared/ui/icons';
import classes from './FilterSheet.module.css';

// Only narrow screens open it.
const Sheet = lazy(async () => ({ default: (await import('@/shared/ui/Sheet')).Sheet }));

interface Props {
  /** How many filters are in force. */
  count: number;
  /** How many projects they leave. */
  total: number;
  children: ReactNode;
}

/** All filters in a sheet, where there is no room for them beside the results. */
export function FilterSheet({ count, total, children }: Props) {
  const [open, sheet] = useDisclosure(false);
  return (
    <>
      <Button
        variant="default"
        radius="xl"
        size="sm"
        className={classes.button}
        leftSection={<IconAdjustments size={18} aria-hidden />}
        onClick={sheet.open}
      >
        Filters{count > 0 ? ` (${count})` : ''}
      </Button>
      {open && (
        <Suspense>
          <Sheet opened onClose={sheet.close} title="Filters">
            {children}
            <div className={classes.foot}>
              <Button fullWidth onClick={sheet.close}>
                Show {plural(total, 'project')}
              </Button>
            </div>
          </Sheet>
        </Suspense>
      )}
    </>
  );
}
