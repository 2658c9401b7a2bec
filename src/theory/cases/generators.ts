import type { TheoryCase } from '../case';
import { caseOf } from './case-of';

/** Published words of generators. */
export const generatorsCases: readonly TheoryCase[] = [
  caseOf(
    'RNG-01',
    'PCG32',
    { initstate: 42, initseq: 54 },
    {
      first_six_uint32: ['2707161783', '2068313097', '3122475824', '2211639955', '3215226955', '3421331566'],
      first_six_hex: ['0xa15c02b7', '0x7b47f409', '0xba1d3330', '0x83d2f293', '0xbfa4784b', '0xcbed606e'],
      output_1000: '172475254',
    },
    { source: 'imneme/pcg-c test-high/expected/check-pcg32.out round 1', published: true },
  ),
  caseOf(
    'RNG-03',
    'SplitMix64 (splitmix64), seed 0',
    { seed: '0' },
    {
      first_three_uint64: ['16294208416658607535', '7960286522194355700', '487617019471545679'],
      first_hex: '0xe220a8397b1dcdaf',
    },
    { source: 'computed with the verified implementation' },
  ),
  caseOf(
    'RNG-05',
    'xoshiro128** jumps',
    { state: [1, 2, 3, 4] },
    {
      state_after_jump: [2843103750, 2038079848, 1533207345, 44816753],
      state_after_long_jump: [1611968294, 2125834322, 966769569, 3193880526],
    },
    { source: 'rust-random/rngs rand_xoshiro', published: true },
  ),
  caseOf(
    'RNG-07',
    'xoroshiro128+ of 2018',
    { state: [1, 2] },
    {
      first_ten_uint64: [
        '3',
        '412333834243',
        '2360170716294286339',
        '9295852285959843169',
        '2797080929874688578',
        '6019711933173041966',
        '3076529664176959358',
        '3521761819100106140',
        '7493067640054542992',
        '920801338098114767',
      ],
    },
    { source: 'rust-random/rngs rand_xoshiro', published: true },
  ),
  caseOf(
    'RNG-09',
    'Philox4x32-10, zeros',
    { counter_hex: ['00000000', '00000000', '00000000', '00000000'], key_hex: ['00000000', '00000000'], rounds: 10 },
    {
      output_hex: ['6627e8d5', 'e169c58d', 'bc57ac4c', '9b00dbd8'],
      output_uint32: [1713891541, 3781805453, 3159862348, 2600524760],
    },
    { source: 'DEShawResearch/random123 tests/kat_vectors', published: true },
  ),
  caseOf(
    'RNG-11',
    'Philox4x32-10, digits of pi',
    { counter_hex: ['243f6a88', '85a308d3', '13198a2e', '03707344'], key_hex: ['a4093822', '299f31d0'], rounds: 10 },
    {
      output_hex: ['d16cfe09', '94fdcceb', '5001e420', '24126ea1'],
      output_uint32: [3513581065, 2499661035, 1342301216, 605187745],
    },
    { source: 'DEShawResearch/random123 tests/kat_vectors', published: true },
  ),
  caseOf(
    'RNG-13',
    'MRG32k3a streams',
    { package_seed: [12345, 12345, 12345, 12345, 12345, 12345] },
    {
      stream1_start: [12345, 12345, 12345, 12345, 12345, 12345],
      stream2_start: [3692455944, 1366884236, 2968912127, 335948734, 4161675175, 475798818],
      stream3_start: [1015873554, 1310354410, 2249465273, 994084013, 2912484720, 3876682925],
      stream1_after_35_steps: [1040577685, 3747037609, 277208355, 1712706441, 627445683, 2408037141],
      stream1_uniform_36: 0.0794167361499,
    },
    { source: 'umontreal-simul/RngStreams tests/test2RngStream.res', published: true },
  ),
  caseOf(
    'RNG-15',
    'MRG32k3a, third stream',
    { package_seed: [12345, 12345, 12345, 12345, 12345, 12345], stream: 3 },
    {
      first_five: [0.728509786197, 0.965587282284, 0.99618413048, 0.114988416181, 0.97314541913],
      substream4_first_five: [0.173454539636, 0.0328635160894, 0.264316912968, 0.305940360212, 0.547630303518],
      sum_of_outputs_2_to_101: 53.9859015923,
    },
    { source: 'umontreal-simul/RngStreams tests/test2RngStream.res', published: true },
  ),
  caseOf(
    'RNG-21',
    'Threefry-2x32, 20 rounds',
    { counter_hex: ['00000000', '00000000'], key_hex: ['00000000', '00000000'], rounds: 20 },
    { output_hex: ['6b200159', '99ba4efe'] },
    { source: 'Random123 known-answer vectors; Salmon et al. (2011)' },
  ),
  caseOf(
    'RNG-22',
    'Threefry-2x32, 20 rounds',
    { counter_hex: ['243f6a88', '85a308d3'], key_hex: ['13198a2e', '03707344'], rounds: 20 },
    { output_hex: ['c4923a9c', '483df7a0'] },
    { source: 'Random123 known-answer vectors; Salmon et al. (2011)' },
  ),
  caseOf(
    'RNG-23',
    'Threefry-2x32, 13 rounds: the kernel',
    { counter_hex: ['00000000', '00000000'], key_hex: ['00000000', '00000000'], rounds: 13 },
    { output_hex: ['9d1c5ec6', '8bd50731'] },
    { source: 'Random123 known-answer vectors; Salmon et al. (2011)' },
  ),
  caseOf(
    'RNG-24',
    'Threefry-2x32, 13 rounds: the kernel',
    { counter_hex: ['243f6a88', '85a308d3'], key_hex: ['13198a2e', '03707344'], rounds: 13 },
    { output_hex: ['ba3e4725', 'f27d669e'] },
    { source: 'Random123 known-answer vectors; Salmon et al. (2011)' },
  ),
];
