using System.Text;

namespace CoProduction.Cli.Terminal;

/// <summary>Output in whole records: one is written at a time, and where the process is stopped, nothing is left half written.</summary>
internal sealed class RecordOutput(TextWriter output, OutputFile? file = null)
{
    /// <summary>More than the writer holds back: what was given to it before has come to be in the file.</summary>
    private const int MostHeldBack = 4 * ConsoleStreams.OutputSize;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private readonly Queue<long> ends = [];
    private long given;

    /// <summary>Output to the console, and to the file that it goes to where it is one.</summary>
    public RecordOutput(ConsoleStreams console)
        : this(console.Output, console.File)
    {
    }

    /// <summary>How many records were written.</summary>
    public long Count { get; private set; }

    /// <summary>What makes the output whole after the records written so far, such as the bracket that closes a list.</summary>
    public string Ending { get; set; } = "";

    /// <summary>Whether each record goes out at once, for whoever waits at the other end.</summary>
    public bool IsEager { get; init; }

    public void Write(string record, string? ending = null) => Write(record.AsSpan(), ending);

    public void Write(ReadOnlySpan<char> record, string? ending = null)
    {
        lock (gate)
        {
            Ending = ending ?? Ending;
            try
            {
                output.Write(record);
                if (IsEager)
                {
                    output.Flush();
                }
            }
            catch (Exception exception) when (IsOfTheFile(exception))
            {
                throw Whole(exception);
            }

            Count++;
            Note(record);
        }
    }

    /// <summary>Writes the ending.</summary>
    public void Finish()
    {
        lock (gate)
        {
            try
            {
                output.Write(Ending);
                output.Flush();
            }
            catch (Exception exception) when (IsOfTheFile(exception))
            {
                throw Whole(exception);
            }

            Ending = "";
        }
    }

    /// <summary>A file that grows beyond what the system allows is told by the second of these.</summary>
    private static bool IsOfTheFile(Exception exception) => exception is IOException or ArgumentOutOfRangeException;

    /// <summary>Takes note of where a record ends in the file, as long as it may still be held back.</summary>
    private void Note(ReadOnlySpan<char> record)
    {
        if (file is not null)
        {
            given += Encoding.UTF8.GetByteCount(record);
            ends.Enqueue(given);
            while (ends.Count > 1 && ends.ElementAt(1) < given - MostHeldBack)
            {
                ends.Dequeue();
            }
        }
    }

    /// <summary>Where the disk is full, the file ends after its last whole record; what is to be told of it.</summary>
    private IOException Whole(Exception exception)
    {
        KeepWhole();
        return exception as IOException ?? new IOException("The file would be larger than the system allows.", exception);
    }

    private void KeepWhole()
    {
        if (file is not null)
        {
            byte[] ending = Encoding.UTF8.GetBytes(Ending);
            long last = ends.LastOrDefault(end => end + ending.Length <= file.Written);
            file.Cut(last, last > 0 ? ending : []);
        }
    }

    /// <summary>Ends the output between two records, for good: whoever writes one afterwards waits for the end of the process.</summary>
    public void Stop()
    {
        // A reader who has stopped reading holds up the record that is being written: it is given up in the end.
        if (gate.TryEnter(Patience))
        {
            output.Write(Ending);
            output.Flush();
        }
    }
}
