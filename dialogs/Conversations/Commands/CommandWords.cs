using System.Text.Json;
using System.Text.Json.Serialization;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>The words that commands are known by, from <c>Phrases/commands.json</c>, normalised once.</summary>
internal sealed class CommandWords
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private CommandWords(File file)
    {
        Phrases = file.Commands
            .SelectMany(command => command.Phrases.Select(phrase => (phrase: Words.Normalise(phrase), command.Means)))
            .Where(pair => pair.phrase.Length > 0)
            .ToDictionary(pair => pair.phrase, pair => pair.Means, StringComparer.Ordinal);
        Keywords = [.. file.Commands.SelectMany(command => (command.Keywords ?? []).Select(words => (words, command.Means)))];
        Openings = [.. file.WithTarget
            .SelectMany(command => command.Openings.Select(opening => (Words.Normalise(opening) + " ", command.Means)))
            .OrderByDescending(pair => pair.Item1.Length)];
        Company = file.Company
            .SelectMany(entry => entry.Phrases.Select(phrase => (phrase: Words.Normalise(phrase), entry.Means)))
            .ToDictionary(pair => pair.phrase, pair => pair.Means, StringComparer.Ordinal);
        Fillers = file.Fillers.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whole texts that are a command.</summary>
    public IReadOnlyDictionary<string, Meaning> Phrases { get; }

    /// <summary>Sets of words that together are a command, in a short question.</summary>
    public IReadOnlyList<(IReadOnlyList<string> Words, Meaning Means)> Keywords { get; }

    /// <summary>Openings that are followed by what the command is about, longest first.</summary>
    public IReadOnlyList<(string Opening, Meaning Means)> Openings { get; }

    /// <summary>Words for those an answer was given with.</summary>
    public IReadOnlyDictionary<string, Together> Company { get; }

    /// <summary>Words that add nothing.</summary>
    public IReadOnlySet<string> Fillers { get; }

    public static CommandWords Read()
    {
        using var stream = typeof(CommandWords).Assembly.GetManifestResourceStream("commands.json")!;
        return new CommandWords(JsonSerializer.Deserialize<File>(stream, Options)!);
    }

    private sealed record File(
        IReadOnlyList<Whole> Commands, IReadOnlyList<Opened> WithTarget, IReadOnlyList<Companion> Company, IReadOnlyList<string> Fillers);

    private sealed record Whole(Meaning Means, IReadOnlyList<string> Phrases)
    {
        public IReadOnlyList<IReadOnlyList<string>>? Keywords { get; init; }
    }

    private sealed record Opened(Meaning Means, IReadOnlyList<string> Openings);

    private sealed record Companion(Together Means, IReadOnlyList<string> Phrases);
}

/// <summary>What a typed command means; the names stand in <c>Phrases/commands.json</c>.</summary>
internal enum Meaning
{
    Help, Status, Next, Overview, Signals, Continue, Greet, Back, Skip, Later, Unknown, Unsuitable, Explain, Example, More,
    Networks, Switch, New, Code, Invite, Stop, Privacy, GoOn, Accept, Mine, Theirs, NotYet, GoTo, LookUp, With,
}
