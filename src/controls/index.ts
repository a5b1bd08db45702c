/** Small scripts that give buttons and forms their behaviour, without React. */
export {};
