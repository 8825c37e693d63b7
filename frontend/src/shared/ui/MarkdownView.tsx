import { Typography } from '@mantine/core';
import type { ComponentProps } from 'react';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';

// A page has one h1 and its own sections: headings written by people start below them.
const COMPONENTS: Components = {
  h1: 'h3',
  h2: 'h3',
  h3: 'h4',
  h4: 'h5',
  a: ({ node: _node, ...rest }: ComponentProps<'a'> & { node?: unknown }) => (
    <a {...rest} rel="nofollow noopener ugc" />
  ),
  // The corner of a table without headings is no heading.
  th: ({ node: _node, children, ...rest }: ComponentProps<'th'> & { node?: unknown }) =>
    children ? <th {...rest}>{children}</th> : <td />,
  img: ({ alt }) => <span>{alt}</span>,
};

/** Text that people wrote in Markdown. Raw HTML is dropped and pictures become their description. */
export function MarkdownView({ text }: { text: string }) {
  return (
    <Typography maw="72ch" fz="inherit">
      <Markdown skipHtml remarkPlugins={[remarkGfm]} components={COMPONENTS}>
        {text}
      </Markdown>
    </Typography>
  );
}
