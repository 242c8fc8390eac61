namespace CoProduction.Json;

/// <summary>How a text holds several activities.</summary>
internal enum JsonLayout
{
    /// <summary>It is one object, on one line or many.</summary>
    Single,

    /// <summary>It is a list.</summary>
    Array,

    /// <summary>Every line is an object.</summary>
    Lines,
}
