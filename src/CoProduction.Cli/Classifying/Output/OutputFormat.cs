namespace CoProduction.Cli.Classifying;

/// <summary>The forms in which results are written.</summary>
internal enum OutputFormat
{
    Text,
    Markdown,
    Json,
    Ndjson,
    Csv,
}
