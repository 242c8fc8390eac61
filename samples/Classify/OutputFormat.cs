namespace Classify;

/// <summary>The forms in which results are written.</summary>
internal enum OutputFormat
{
    Text,
    Markdown,
    Json,
    Ndjson,
    Csv,
}
