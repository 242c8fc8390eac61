using System.Text;

namespace CoProduction.Cli.Tests.Classifying;

/// <summary>A pipe whose reader has left.</summary>
internal sealed class BrokenWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new IOException("Broken pipe");

    public override void Write(string? value) => throw new IOException("Broken pipe");
}
