import {
  ActionIcon,
  Alert,
  Anchor,
  Badge,
  Button,
  Card,
  Checkbox,
  Container,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  Input,
  InputBase,
  Loader,
  Menu,
  NativeSelect,
  Paper,
  PasswordInput,
  SegmentedControl,
  Select,
  Textarea,
  TextInput,
  type VariantColorsResolver,
} from '@mantine/core';
import { ramps } from './tokens';

/** Cards and papers take our tokens instead of the kit's steps. */
const surface = { backgroundColor: 'var(--surface)', '--paper-border-color': 'var(--border)' };

const DARK_INK = '#170f2e';

/** Picks the steps of a ramp so that each variant keeps AA contrast in both schemes. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const ramp = input.color ?? input.theme.primaryColor;
  const given = defaultVariantColorsResolver(input);
  if (!(ramp in ramps)) return given;
  const step = (number: number) => `var(--mantine-color-${ramp}-${number})`;
  const pick = (light: string, dark: string) => `light-dark(${light}, ${dark})`;
  const none = '1px solid transparent';

  switch (input.variant) {
    case 'filled':
      return {
        background: pick(step(7), ramp === 'gray' ? '#b9bac2' : step(3)),
        hover: pick(step(8), ramp === 'gray' ? '#d8d8e1' : step(2)),
        color: pick('#fff', DARK_INK),
        border: none,
      };
    case 'light':
      return {
        background: pick(step(1), ramp === 'gray' ? '#2b2b33' : step(9)),
        hover: pick(step(2), ramp === 'gray' ? '#37373f' : step(8)),
        color: pick(step(8), ramp === 'gray' ? '#c3c3ca' : step(2)),
        border: none,
      };
    case 'subtle':
    case 'transparent':
      return {
        background: 'transparent',
        hover: input.variant === 'subtle' ? 'var(--subtle)' : 'transparent',
        color: pick(step(7), ramp === 'gray' ? '#c3c3ca' : step(3)),
        border: none,
      };
    case 'outline':
      return {
        background: 'transparent',
        hover: 'var(--subtle)',
        color: pick(step(7), ramp === 'gray' ? '#c3c3ca' : step(3)),
        border: `1px solid ${pick(step(6), ramp === 'gray' ? '#797983' : step(4))}`,
      };
    default:
      return given;
  }
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-line-height': '1.5',
    '--shadow-float': '0 8px 28px light-dark(rgb(29 29 37 / 14%), rgb(0 0 0 / 60%))',
  },
  light: {
    '--canvas': '#f9fafe',
    '--surface': '#ffffff',
    '--subtle': '#f2f2fb',
    '--border': '#d8d8e1',
    '--text-2': '#4c4c55',
    '--focus': '#7955d6',
    '--link': '#663ebf',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1d1d25',
    '--mantine-color-dimmed': '#65656f',
    '--mantine-color-placeholder': '#65656f',
    '--mantine-color-anchor': '#663ebf',
    '--mantine-color-error': '#b20e1f',
    '--mantine-color-default-border': '#d8d8e1',
    '--mantine-primary-color-filled': '#663ebf',
  },
  dark: {
    '--canvas': '#101016',
    '--surface': '#19191f',
    '--subtle': '#23232b',
    '--border': '#37373f',
    '--text-2': '#c3c3ca',
    '--focus': '#ac96fe',
    '--link': '#c5b9ff',
    '--mantine-color-body': '#19191f',
    '--mantine-color-text': '#ececf1',
    '--mantine-color-dimmed': '#a8a8b1',
    '--mantine-color-placeholder': '#a8a8b1',
    '--mantine-color-anchor': '#c5b9ff',
    '--mantine-color-error': '#ffaba3',
    '--mantine-color-default-border': '#37373f',
    '--mantine-primary-color-filled': '#c5b9ff',
  },
});

/** Calm, precise, a little warm: paper-like surfaces, one violet for what can be done, other colours for time and money. */
export const theme = createTheme({
  colors: ramps,
  primaryColor: 'iris',
  primaryShade: { light: 7, dark: 3 },
  variantColorResolver,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  defaultRadius: 8,
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.334', sm: '1.43', md: '1.5', lg: '1.45', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '2rem', fontWeight: '650' },
      h2: { fontSize: '1.125rem', lineHeight: '1.625rem', fontWeight: '600' },
      h3: { fontSize: '1rem', lineHeight: '1.5rem', fontWeight: '600' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 44 } }),
    Alert: Alert.extend({
      vars: (_theme, { color = 'iris' }) => ({
        root: {
          '--alert-bg': `light-dark(var(--mantine-color-${color}-0), color-mix(in srgb, var(--mantine-color-${color}-9) 32%, var(--surface)))`,
          '--alert-bd': `1px solid light-dark(var(--mantine-color-${color}-2), var(--mantine-color-${color}-8))`,
        },
      }),
    }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'hover' } }),
    Badge: Badge.extend({
      defaultProps: { variant: 'light', radius: 6, size: 'lg' },
      styles: { root: { textTransform: 'none', fontWeight: 600, letterSpacing: 0 } },
    }),
    Button: Button.extend({ defaultProps: { size: 'md' }, styles: { root: { fontWeight: 600 } } }),
    Card: Card.extend({ defaultProps: { withBorder: true, padding: 'lg' }, styles: { root: surface } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'md' } }),
    Container: Container.extend({ defaultProps: { size: 1120 } }),
    InputBase: InputBase.extend({ defaultProps: { size: 'md' } }),
    InputWrapper: Input.Wrapper.extend({
      styles: { label: { marginBottom: 4 }, description: { marginBottom: 6 } },
    }),
    Loader: Loader.extend({ defaultProps: { type: 'dots' } }),
    Menu: Menu.extend({ styles: { item: { minHeight: 40 } } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'md' } }),
    Paper: Paper.extend({ defaultProps: { withBorder: true }, styles: { root: surface } }),
    PasswordInput: PasswordInput.extend({ defaultProps: { size: 'md' } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'sm' } }),
    Select: Select.extend({ defaultProps: { size: 'md' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'md', autosize: true, minRows: 3 } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
  },
});
