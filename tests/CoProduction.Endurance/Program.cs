using System.CommandLine;
using CoProduction.Endurance;

// What holds over time, in 64 MiB of managed memory, which the program cannot exceed:
//   threads                 16 threads on the first use of everything, none of which has been used before
//   loop --count 8640000    classifications one after another: a hundred in a second for 24 hours
//   stream --bytes 1000000000   so much through every reader and writer that need not hold it
Option<long> count = new("--count") { Description = "How many classifications.", DefaultValueFactory = _ => 100_000 };
Option<long> bytes = new("--bytes") { Description = "How many bytes through each reader and writer.", DefaultValueFactory = _ => 80_000_000 };
Option<string[]> only = new("--only") { Description = "Only these readers and writers.", AllowMultipleArgumentsPerToken = true };
Command threads = new("threads", "Starts on 16 threads at once.");
Command loop = new("loop", "Classifies again and again.") { count };
Command stream = new("stream", "Reads and writes what is larger than the memory.") { bytes, only };
threads.SetAction(_ => FirstUse.Run(Console.Out));
loop.SetAction(parsed => Loop.Run(parsed.GetValue(count), Console.Out));
stream.SetAction(parsed => Streams.Run(parsed.GetValue(bytes), parsed.GetValue(only) ?? [], Console.Out));
return new RootCommand("What holds over time.") { threads, loop, stream }.Parse(args).Invoke();
