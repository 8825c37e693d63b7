import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { SearchPlace } from '@/shared/api/types';
import { formatCount } from '@/shared/format/words';
import { IconMapPin } from '@/shared/ui/icons';
import classes from './Facets.module.css';
import { OptionLine } from './OptionLine';
import { type ProjectSearch, USUAL_MILES, withoutFilters } from './projectSearch';
import { placesQuery } from './queries';
import listClasses from './Suggestions.module.css';
import { useOptionKeys } from './useOptionKeys';

const MILES = [5, 10, 25, 50, 100, 250];

interface Props {
  search: ProjectSearch;
  onChange: (search: ProjectSearch) => void;
}

/** Near which city, how far away at most, and whether remote work will do as well. */
export function NearFilter({ search, onChange }: Props) {
  const { near, place, within = USUAL_MILES, remote } = search;
  const miles = MILES.includes(within) ? MILES : [...MILES, within].sort((one, other) => one - other);
  return (
    <fieldset className={classes.group}>
      <legend>Near</legend>
      <PlaceBox
        // The back button changes the address under the box.
        key={`${near}${place}`}
        name={near ? (place ?? 'The chosen place') : ''}
        onChoose={(city) =>
          onChange(
            city
              ? {
                  ...search,
                  near: `${city.lat},${city.lon}`,
                  place: `${city.city}, ${city.state}`,
                  page: undefined,
                }
              : withoutFilters(search, ['near']),
          )
        }
      />
      {near && (
        <>
          <NativeSelect
            label="At most"
            size="sm"
            mt={8}
            value={within}
            data={miles.map((distance) => ({
              value: String(distance),
              label: `${distance} miles away`,
            }))}
            onChange={(event) => {
              const chosen = Number(event.currentTarget.value);
              onChange({
                ...search,
                within: chosen === USUAL_MILES ? undefined : chosen,
                page: undefined,
              });
            }}
          />
          <label className={classes.choice}>
            <input
              type="checkbox"
              checked={remote ?? false}
              onChange={() => onChange({ ...search, remote: remote ? undefined : true, page: undefined })}
            />
            <span>Remote projects too</span>
          </label>
        </>
      )}
    </fieldset>
  );
}

interface BoxProps {
  name: string;
  /** Nothing when the place was taken away. */
  onChoose: (place: SearchPlace | undefined) => void;
}

function PlaceBox({ name, onChoose }: BoxProps) {
  const [typed, setTyped] = useState(name);
  const [touched, setTouched] = useState(false);
  const list = useId();
  const [asked] = useDebouncedValue(typed.trim(), 150);
  const places = useQuery({ ...placesQuery(asked === name ? '' : asked), enabled: touched }).data ?? [];
  const { shown, active, show, close, choose, onKeyDown } = useOptionKeys(places, onChoose);
  const leave = () => {
    close();
    if (typed.trim() === '' && name !== '') onChoose(undefined);
    else setTyped(name);
  };
  return (
    <div className={classes.box}>
      <TextInput
        size="sm"
        role="combobox"
        autoComplete="off"
        aria-label="Near which city"
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        placeholder="City"
        maxLength={100}
        leftSection={<IconMapPin size={18} stroke={1.75} aria-hidden />}
        value={typed}
        onFocus={(event) => {
          setTouched(true);
          event.currentTarget.select();
          show();
        }}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          show();
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <div
        id={list}
        role="listbox"
        aria-label="Cities"
        className={listClasses.list}
        hidden={shown.length === 0}
      >
        {shown.map((place, position) => (
          <OptionLine
            key={`${place.city}, ${place.state}`}
            id={`${list}-${position}`}
            active={position === active}
            onChoose={() => choose(place)}
          >
            <span>
              {place.city}, {place.state}
            </span>
            <span className={listClasses.count}>{formatCount(place.count)}</span>
          </OptionLine>
        ))}
      </div>
      {touched && shown.length === 0 && asked.length > 1 && asked !== name && (
        <span className={classes.none}>No city of a project begins like this</span>
      )}
    </div>
  );
}
