using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoProduction.Json;

/// <summary>How all JSON is written: readable letters, and the same line ends on every machine.</summary>
internal static class JsonOutput
{
    // Leaves letters, quotation marks and ampersands readable: the output is a file or a message of its own, never part of a web page.
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static JsonWriterOptions Options(bool indented) => new() { Encoder = Encoder, Indented = indented, NewLine = "\n" };
}
