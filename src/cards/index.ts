/** What stands for a page elsewhere: its card, the tags in its head, and the picture of a link. */
export {};
