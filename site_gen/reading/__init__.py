"""Files become records, each value with its file and line. Here and nowhere later is the disk read."""
