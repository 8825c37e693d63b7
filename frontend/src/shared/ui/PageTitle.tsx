import { Title, type TitleProps } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useArrivalFocus } from './arrival';

interface Props extends Omit<TitleProps, 'order'> {
  /** The window's title; also the heading's text when there are no children. */
  title: string;
}

/** The one h1 of a page: names the window and takes the focus after a navigation. */
export function PageTitle({ title, children, ...rest }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrivalFocus(heading, title);
  useEffect(() => {
    document.title = `${title} · Foothold`;
  }, [title]);
  return (
    <Title order={1} ref={heading} tabIndex={-1} {...rest}>
      {children ?? title}
    </Title>
  );
}
