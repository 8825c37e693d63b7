import { Link } from '@tanstack/react-router';
import classes from './Shell.module.css';

/** The mark, three steps up, and the name. */
export function Brand() {
  return (
    <Link to="/" className={classes.brand} aria-label="Foothold, start page">
      <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="light-dark(#663ebf, #c5b9ff)" />
        <path
          d="M7 24h6v-5h6v-5h6V9"
          fill="none"
          stroke="light-dark(#fff, #170f2e)"
          strokeWidth="3.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span>Foothold</span>
    </Link>
  );
}
