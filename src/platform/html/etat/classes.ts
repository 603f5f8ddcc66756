import { type Classes, neutralClasses } from '../classes.ts'

/**
 * Each part keeps the plain name that gives it its place in a page, and wears beside it what the State's design system calls it.
 * What that system has no name for keeps its own structure, in its colours and its typeface.
 */
export const etatClasses: Classes = {
  ...neutralClasses,
  alertError: 'fr-alert fr-alert--error',
  alertInfo: 'fr-alert fr-alert--info',
  alertSuccess: 'fr-alert fr-alert--success',
  alertTitle: 'alert-title fr-alert__title',
  alertWarning: 'fr-alert fr-alert--warning',
  boxes: 'choice fr-checkbox-group',
  breadcrumb: 'breadcrumb fr-breadcrumb',
  breadcrumbLink: 'fr-breadcrumb__link',
  breadcrumbList: 'fr-breadcrumb__list',
  button: 'button fr-btn',
  buttonDanger: 'button danger fr-btn fr-btn--secondary',
  buttonQuiet: 'button quiet fr-btn fr-btn--tertiary-no-outline',
  buttonSecondary: 'button secondary fr-btn fr-btn--secondary',
  error: 'field-error fr-message fr-message--error',
  hidden: 'visually-hidden fr-sr-only',
  hint: 'hint fr-hint-text',
  input: 'input fr-input',
  label: 'fr-label',
  lead: 'lead fr-text--lead',
  radio: 'choice fr-radio-group',
  select: 'input fr-select',
}

/** What the header and the footer wear. */
export const frame = {
  body: 'fr-header__body',
  bodyRow: 'fr-header__body-row',
  brand: 'fr-header__brand',
  brandTop: 'fr-header__brand-top',
  container: 'fr-container',
  footer: 'fr-footer',
  footerBody: 'fr-footer__body',
  footerBottom: 'fr-footer__bottom',
  footerBrand: 'fr-footer__brand',
  footerContent: 'fr-footer__content',
  footerDescription: 'fr-footer__content-desc',
  header: 'fr-header',
  logo: 'fr-logo',
  logoPlace: 'fr-header__logo',
  nav: 'fr-nav',
  navItem: 'fr-nav__item',
  navLink: 'fr-nav__link',
  navList: 'fr-nav__list',
  service: 'fr-header__service',
  serviceTagline: 'fr-header__service-tagline',
  serviceTitle: 'fr-header__service-title',
} as const
