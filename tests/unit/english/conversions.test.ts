import { describe, expect, it } from 'vitest';
import { hasWrongConversion } from '../../../src/english/conversions.ts';

describe('what is told in two measures', () => {
  it.each([
    'The quay is 1,500 km (30 miles) from Velm.',
    'The quay is 30 miles (1,500 km) from Velm.',
    'The quay is 1,500 kilometres, or about 30 miles, from Velm.',
    'Winds of 120 mph (120 kph) were measured.',
    'The crate weighs 50 kg (25 pounds).',
    'The mast is 20 metres (30 feet) high.',
    'It was 30 degrees Celsius (70 degrees Fahrenheit) at noon.',
    'It was 86°F (40°C) at noon.',
    'The comet is 1.5 million km (93,000 miles) away.',
  ])('is off in %s', (sentence) => {
    expect(hasWrongConversion(sentence)).toBe(true);
  });

  it.each([
    'The quay is 1,500 km (930 miles) from Velm.',
    'The quay is 1,500 km (900 miles) from Velm.',
    'Winds of 140 miles per hour (220 kph) were measured.',
    'Winds of 90 mph (144 km/h) were measured.',
    'The storm moves at 2 miles per hour (3.2 km per hour).',
    'The crate weighs 50 kg (110 pounds).',
    'The mast is 6 feet (2 m) high.',
    'The mast is two metres (6 feet) high.',
    'It was 30 degrees Celsius (86 degrees Fahrenheit) at noon.',
    'It is warmer by 2 degrees Celsius (3.6 degrees Fahrenheit).',
    'It was -10°C (14°F) at noon.',
    'The lake has 100 square km (39 square miles).',
    'The lake has 100 km2 (39 miles2).',
    'The quay is 10 nautical miles (18.5 km) from Velm.',
    'The comet is 1.5 million km (930,000 miles) away.',
    'It lies 20 km (12 miles) from Orme and 5 m (16 feet) below the quay.',
    'It fetched 40 million pounds (50 km of rope not counted).',
    'The A 15 m (the fee) is paid.',
    'The road of 40 km (with 30 bridges) is open.',
  ])('is right in %s', (sentence) => {
    expect(hasWrongConversion(sentence)).toBe(false);
  });
});
