// What fetched text of a bad will looks like.

/** What runs where it must not, and what moves text about. */
export const HOSTILE = '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">"\'>\u202Egnp.exe';
