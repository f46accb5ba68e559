// What comes alive on a page once it has loaded. Everything works without it.
