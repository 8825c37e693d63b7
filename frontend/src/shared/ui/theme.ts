import {
  type ActionIconFactory,
  type AlertFactory,
  type AnchorFactory,
  type BadgeFactory,
  type ButtonFactory,
  type CardFactory,
  type CheckboxFactory,
  type ContainerFactory,
  type CSSVariablesResolver,
  createTheme,
  type DrawerFactory,
  defaultVariantColorsResolver,
  type ExtendComponent,
  type FactoryPayload,
  type InputBaseFactory,
  type InputWrapperFactory,
  type LoaderFactory,
  type MantineThemeComponent,
  type MenuFactory,
  type ModalFactory,
  type NativeSelectFactory,
  type PaperFactory,
  type PasswordInputFactory,
  type SegmentedControlFactory,
  type SelectFactory,
  type TextareaFactory,
  type TextInputFactory,
  type VariantColorsResolver,
} from '@mantine/core';
import { ramps } from './tokens';

/** Cards and papers take our tokens instead of the kit's steps. */
const surface = { backgroundColor: 'var(--surface)', '--paper-border-color': 'var(--border)' };

/** The head of a dialog is a `header` right under the body, which would be a second banner of the page. */
const plainHead = { header: { role: 'presentation' } };

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

/** Settings of a component, checked by its own types but without its code: a first visit loads only what it shows. */
function looks<Payload extends FactoryPayload>(settings: ExtendComponent<Payload>): MantineThemeComponent {
  return settings as MantineThemeComponent;
}

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
    ActionIcon: looks<ActionIconFactory>({ defaultProps: { variant: 'subtle', color: 'gray', size: 44 } }),
    Alert: looks<AlertFactory>({
      vars: (_theme, { color = 'iris' }) => ({
        root: {
          '--alert-bg': `light-dark(var(--mantine-color-${color}-0), color-mix(in srgb, var(--mantine-color-${color}-9) 32%, var(--surface)))`,
          '--alert-bd': `1px solid light-dark(var(--mantine-color-${color}-2), var(--mantine-color-${color}-8))`,
        },
      }),
    }),
    Anchor: looks<AnchorFactory>({ defaultProps: { underline: 'hover' } }),
    Badge: looks<BadgeFactory>({
      defaultProps: { variant: 'light', radius: 6, size: 'lg' },
      styles: { root: { textTransform: 'none', fontWeight: 600, letterSpacing: 0 } },
    }),
    Button: looks<ButtonFactory>({ defaultProps: { size: 'md' }, styles: { root: { fontWeight: 600 } } }),
    Card: looks<CardFactory>({
      defaultProps: { withBorder: true, padding: 'lg' },
      styles: { root: surface },
    }),
    Checkbox: looks<CheckboxFactory>({ defaultProps: { size: 'md' } }),
    Container: looks<ContainerFactory>({ defaultProps: { size: 1120 } }),
    Drawer: looks<DrawerFactory>({ defaultProps: { attributes: plainHead } }),
    InputBase: looks<InputBaseFactory>({ defaultProps: { size: 'md' } }),
    InputWrapper: looks<InputWrapperFactory>({
      styles: { label: { marginBottom: 4 }, description: { marginBottom: 6 } },
    }),
    Loader: looks<LoaderFactory>({ defaultProps: { type: 'dots' } }),
    Menu: looks<MenuFactory>({ styles: { item: { minHeight: 40 } } }),
    Modal: looks<ModalFactory>({ defaultProps: { attributes: plainHead } }),
    NativeSelect: looks<NativeSelectFactory>({ defaultProps: { size: 'md' } }),
    Paper: looks<PaperFactory>({ defaultProps: { withBorder: true }, styles: { root: surface } }),
    PasswordInput: looks<PasswordInputFactory>({ defaultProps: { size: 'md' } }),
    SegmentedControl: looks<SegmentedControlFactory>({ defaultProps: { size: 'sm' } }),
    Select: looks<SelectFactory>({ defaultProps: { size: 'md' } }),
    Textarea: looks<TextareaFactory>({ defaultProps: { size: 'md', autosize: true, minRows: 3 } }),
    TextInput: looks<TextInputFactory>({ defaultProps: { size: 'md' } }),
  },
});
