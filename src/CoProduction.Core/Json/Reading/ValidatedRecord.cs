using System.Text.Json;
using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.Json;

/// <summary>Validation of what was read from JSON, and the places of what it finds.</summary>
internal static class ValidatedRecord
{
    /// <summary>Validates what has rules, and reports what is found; of what is only counted no place is looked for.</summary>
    public static void Report<T>(T value, JsonPlace record, Shape<T> shape)
    {
        Part whole = new(record);
        foreach (ValidationFailure failure in shape.Rules?.Invoke(value).Errors ?? [])
        {
            Problem problem = failure.ToProblem();
            JsonPlace place = record.AreTold ? Find(whole, ValidationProblems.PathOf(failure), shape.OtherNames) : record;
            place.Report(problem.Code, problem.Message, problem.Severity);
        }
    }

    /// <summary>What stands at a path, and what is absent has the place of the object that lacks it.</summary>
    private static JsonPlace Find(Part found, JsonPath wanted, Func<string, IEnumerable<string>> otherNames)
    {
        foreach ((string? name, int index) in wanted.Steps())
        {
            // What is alone, where validation counts, is no list.
            Part? next = name is not null ? otherNames(name).Prepend(name).Select(found.Property).FirstOrDefault(part => part is not null)
                : found.Place.Kind == JsonValueKind.Object ? found : found.Item(index);
            if (next is null) break;
            found = next;
        }

        return found.Place;
    }

    /// <summary>A value of the record with what was found in it: a list of many thousand items is gone through once, and not for each of them.</summary>
    private sealed class Part(JsonPlace place)
    {
        private readonly Dictionary<string, Part?> properties = new(StringComparer.Ordinal);
        private Part[]? items;

        public JsonPlace Place => place;

        public Part? Property(string name)
        {
            if (!properties.TryGetValue(name, out Part? part))
            {
                part = place[name] is { IsAbsent: false } found ? new Part(found) : null;
                properties.Add(name, part);
            }

            return part;
        }

        public Part? Item(int index)
        {
            items ??= [.. place.Items().Select(item => new Part(item))];
            return index < items.Length ? items[index] : null;
        }
    }
}
