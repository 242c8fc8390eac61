using System.Text;
using CoProduction.Fuzz.Mutation;

namespace CoProduction.Fuzz.Readers;

/// <summary>What reads or throws one documented exception.</summary>
internal sealed class RefusingReader<TException>(string name, Syntax syntax, Action<byte[]> read) : Reader(name, syntax)
    where TException : Exception
{
    public RefusingReader(string name, Syntax syntax, Action<string> read)
        : this(name, syntax, (byte[] input) => read(Encoding.UTF8.GetString(input)))
    {
    }

    public override Reading Read(byte[] input)
    {
        try
        {
            read(input);
            return new Reading(IsRead: true, []);
        }
        catch (TException exception)
        {
            return new Reading(IsRead: false, [], exception);
        }
    }

    public override string? Flaw(byte[] input, Reading reading, Random random) =>
        reading.Value is TException exception && string.IsNullOrWhiteSpace(exception.Message) ? "refused without a word" : null;
}
