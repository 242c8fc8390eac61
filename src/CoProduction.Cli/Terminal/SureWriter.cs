using System.Text;

namespace CoProduction.Cli.Terminal;

/// <summary>Standard error where it may be closed or full: what cannot be said there is left unsaid, and the work goes on.</summary>
internal sealed class SureWriter(Stream stream) : TextWriter
{
    private bool isLost;

    public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        if (isLost || value is null)
        {
            return;
        }

        try
        {
            stream.Write(Encoding.GetBytes(value));
            stream.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            isLost = true;
        }
    }

    public override void WriteLine(string? value) => Write(value + "\n");

    public override void WriteLine() => Write("\n");
}
