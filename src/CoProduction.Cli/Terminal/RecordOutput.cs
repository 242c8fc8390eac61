namespace CoProduction.Cli.Terminal;

/// <summary>Output in whole records: one is written at a time, and where the process is stopped, nothing is left half written.</summary>
internal sealed class RecordOutput(TextWriter output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();

    /// <summary>How many records were written.</summary>
    public long Count { get; private set; }

    /// <summary>What makes the output whole after the records written so far, such as the bracket that closes a list.</summary>
    public string Ending { get; set; } = "";

    /// <summary>Whether each record goes out at once, for whoever waits at the other end.</summary>
    public bool IsEager { get; init; }

    public void Write(string record, string? ending = null)
    {
        lock (gate)
        {
            output.Write(record);
            Count++;
            Ending = ending ?? Ending;
            if (IsEager)
            {
                output.Flush();
            }
        }
    }

    /// <summary>Writes the ending.</summary>
    public void Finish()
    {
        lock (gate)
        {
            output.Write(Ending);
            Ending = "";
            output.Flush();
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
