using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Tests;

/// <summary>Null, given to everything public that does not allow it, one argument after another.</summary>
public sealed class NullArgumentTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly object[] Samples = MakeSamples();

    [Fact]
    public void Null_is_refused_wherever_it_is_not_allowed()
    {
        List<string> accepted = [];
        int refused = 0;
        foreach ((MethodBase method, ParameterInfo parameter) in Refusing())
        {
            if (Arguments(method, parameter) is not { } arguments || Target(method) is not { } target)
            {
                continue;
            }

            Exception? problem = Record.Exception(() => Run(method, target, arguments));
            if (problem is ArgumentNullException)
            {
                refused++;
            }
            else
            {
                accepted.Add($"{method.DeclaringType}.{method.Name}, {parameter.Name}: {problem?.GetType().Name ?? "nothing"}");
            }
        }

        Assert.Empty(accepted);
        Assert.True(refused > 80, $"Only {refused} were tried.");
    }

    /// <summary>All that must refuse null: not the records, which hold what was read whatever it is, nor the search for an answer by a word, which finds none.</summary>
    private static IEnumerable<(MethodBase Method, ParameterInfo Parameter)> Refusing() =>
        from type in typeof(Classifier).Assembly.GetExportedTypes()
        where !type.ContainsGenericParameters && !type.IsValueType && !typeof(JsonSerializerContext).IsAssignableFrom(type) && type.GetMethod("<Clone>$") is null
        from method in type.GetConstructors().Concat<MethodBase>(type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        where !method.ContainsGenericParameters && !method.IsAbstract && !method.IsSpecialName | method.IsConstructor && method.Name is not ("Equals" or "CompareTo" or nameof(Question.FindOption))
        from parameter in method.GetParameters()
        where !parameter.ParameterType.IsValueType && !parameter.IsOut && !parameter.ParameterType.IsByRef && Nullability.Create(parameter).WriteState == NullabilityState.NotNull
        select (method, parameter);

    /// <summary>What a method is given, with null for one of its parameters; null where there is no example for another.</summary>
    private static object?[]? Arguments(MethodBase method, ParameterInfo missing)
    {
        object?[] arguments = [.. method.GetParameters().Select(parameter => parameter.Position == missing.Position ? null : Sample(parameter))];
        bool isWhole = method.GetParameters().All(parameter => parameter.Position == missing.Position || arguments[parameter.Position] is not null || parameter.HasDefaultValue);
        return isWhole ? arguments : null;
    }

    /// <summary>What a method is called on; null where there is no example of it.</summary>
    private static object? Target(MethodBase method) => method.IsStatic || method.IsConstructor ? method : Array.Find(Samples, method.DeclaringType!.IsInstanceOfType);

    private static object? Sample(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        if (parameter.HasDefaultValue && parameter.DefaultValue is { } given)
        {
            return given;
        }

        if (Array.Find(Samples, type.IsInstanceOfType) is { } sample)
        {
            return sample;
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0);
        }

        Type? element = type.IsArray ? type.GetElementType() : type.IsGenericType && type.GetGenericArguments() is [var only] ? only : null;
        if (element is { IsByRefLike: false, ContainsGenericParameters: false } && Array.Find(Samples, element.IsInstanceOfType) is { } one)
        {
            var array = Array.CreateInstance(element, 1);
            array.SetValue(one, 0);
            return type.IsInstanceOfType(array) ? array : null;
        }

        return null;
    }

    private static void Run(MethodBase method, object target, object?[] arguments)
    {
        object? result = method is ConstructorInfo constructor
            ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null)
            : method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        if (result is IEnumerable all)
        {
            foreach (object? _ in all)
            {
                break;
            }
        }
        else if (result is Task task)
        {
            task.GetAwaiter().GetResult();
        }
    }

    private static object[] MakeSamples()
    {
        Activity activity = new("a garden") { Id = "garden", Answers = Answers.Unknown.With(Codebook.CitizensDeliver, true) };
        Definition definition = DefinitionCatalog.Definitions[0];
        Classification classification = Classifier.Default.Classify(activity);
        Citation citation = Citation.Reading(Bibliography.Whitaker1980);
        Condition condition = Codebook.CitizensDeliver.Is(true);
        Typology typology = DefinitionCatalog.Typologies[0];
        return
        [
            "a", 1, true, activity, definition, classification, citation, condition, typology, typology.Kinds[0], Bibliography.Whitaker1980, Answers.Unknown, Codebook.CitizensDeliver, Codebook.Questionnaire,
            classification.Judgements[0], Classifier.Default, definition.Criterion, Criterion.Test("t", "T", condition, citation), new StringWriter(), new StringReader("a"), new MemoryStream(),
            ImmutableArray.Create("a"), System.Globalization.CultureInfo.InvariantCulture,
        ];
    }
}
