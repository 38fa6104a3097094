using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>The words that commands are known by, from <c>Phrases/commands.json</c>, normalised once.</summary>
internal sealed class CommandWords
{
    private CommandWords(CommandFile file)
    {
        Fillers = file.Fillers.Concat(file.Sounds).ToHashSet(StringComparer.Ordinal);
        Asking = new Asking(
            [.. file.Questions.Openings.Select(opening => opening + " ")],
            file.Questions.Words.ToHashSet(StringComparer.Ordinal),
            file.Questions.Choosing.ToHashSet(StringComparer.Ordinal),
            file.Questions.Verbs.ToHashSet(StringComparer.Ordinal),
            file.Questions.Doers.ToHashSet(StringComparer.Ordinal));
        SmallWords = Fillers.Concat(file.SmallWords).Concat(file.Wrapping.Before).Concat(file.Wrapping.After).Select(Words.Normalise).ToHashSet(StringComparer.Ordinal);
        Wrapping = new Wrapping(
            file.Sounds.ToHashSet(StringComparer.Ordinal),
            [.. file.Wrapping.Asking.Select(opening => opening + " ")],
            file.Wrapping.Before.ToHashSet(StringComparer.Ordinal),
            file.Wrapping.After.ToHashSet(StringComparer.Ordinal));
        Unmet = [.. file.Unmet.Select(unmet => new UnmetWish(unmet.Wish, [.. unmet.Acts.Select(act => Words.Normalise(act).Split(' '))], [.. unmet.Objects.Select(Words.Normalise)]))];
        Leads = [.. file.Leads.Select(lead => Words.Normalise(lead) + " ").OrderByDescending(lead => lead.Length)];
        Phrases = file.Commands
            .SelectMany(command => command.Phrases.Select(phrase => (phrase: Words.Normalise(phrase), command.Means)))
            .Where(pair => pair.phrase.Length > 0)
            .ToDictionary(pair => pair.phrase, pair => pair.Means, StringComparer.Ordinal);
        BarePhrases = Phrases
            .Select(pair => (phrase: Bare(pair.Key), pair.Value))
            .Where(pair => pair.phrase.Length > 0)
            .DistinctBy(pair => pair.phrase)
            .ToDictionary(pair => pair.phrase, pair => pair.Value, StringComparer.Ordinal);
        Wordings = [.. file.Commands
            .SelectMany(command => command.Words.Select(sets => (Wording: Wording.Of(sets, command.Beside, command.Anywhere), command.Means)))
            .OrderByDescending(pair => pair.Wording.Sets.Count)];
        Registers = [.. file.Registers
            .SelectMany(command => command.Words.Select(sets => (Wording: Wording.Of(sets, command.Beside, anywhere: false), new RegisterId(command.Register))))];
        Forms = [.. file.Forms
            .SelectMany(command => command.Words.Select(sets => (Wording: Wording.Of(sets, command.Beside, anywhere: false), new EvaluationFormId(command.Form))))];
        FormPhrases = [.. file.Forms.SelectMany(command => command.Phrases.Select(phrase => (Words.Normalise(phrase), new EvaluationFormId(command.Form))))];
        Headings = [.. file.WithTarget
            .SelectMany(command => command.Words.Select(sets => new Heading(Wording.Of(sets, command.Beside, anywhere: false), command.Links.ToHashSet(StringComparer.Ordinal), command.Means)))];
        Spelling = new Spelling(
            Wordings.Select(pair => pair.Wording).Concat(Registers.Select(pair => pair.Wording)).Concat(Forms.Select(pair => pair.Wording)).Concat(Headings.Select(heading => heading.Wording))
                .SelectMany(wording => wording.Known).Concat(SmallWords).Append("niet").Append("geen").ToHashSet(StringComparer.Ordinal),
            file.Spellings);
        Openings = [.. file.WithTarget
            .SelectMany(command => command.Openings.Select(opening =>
                new Opening(opening.Length == 0 ? "" : Words.Normalise(opening) + " ", [.. command.Closings.OrderByDescending(closing => closing.Length).Select(closing => " " + Words.Normalise(closing))], command.Means, command.Always, command.Longest)))
            .OrderByDescending(opening => opening.Words.Length)];
        AfterReminder = file.Reminder.Done.Select(phrase => (phrase, MomentWish.Done))
            .Concat(file.Reminder.Later.Select(phrase => (phrase, MomentWish.Later)))
            .Concat(file.Reminder.Skip.Select(phrase => (phrase, MomentWish.Skip)))
            .Concat(file.Reminder.Never.Select(phrase => (phrase, MomentWish.Never)))
            .Concat(file.Reminder.Do.Select(phrase => (phrase, MomentWish.Do)))
            .ToDictionary(pair => Words.Normalise(pair.phrase), pair => pair.Item2, StringComparer.Ordinal);
        Company = file.Company
            .SelectMany(entry => entry.Phrases.Select(phrase => (phrase: Words.Normalise(phrase), entry.Means)))
            .ToDictionary(pair => pair.phrase, pair => pair.Means, StringComparer.Ordinal);
        Replies = file.Replies
            .SelectMany(reply => reply.Phrases.Select(Words.Normalise).SelectMany(phrase => (string[])[phrase, Bare(phrase)]).Where(phrase => phrase.Length > 0).Select(phrase => (phrase, reply.Agrees)))
            .Distinct()
            .ToDictionary(pair => pair.phrase, pair => pair.Agrees, StringComparer.Ordinal);
    }

    /// <summary>What is said of a reminder that has just come.</summary>
    public IReadOnlyDictionary<string, MomentWish> AfterReminder { get; }

    /// <summary>Whole texts that are a command.</summary>
    public IReadOnlyDictionary<string, Meaning> Phrases { get; }

    /// <summary>The same texts without the words that add nothing.</summary>
    public IReadOnlyDictionary<string, Meaning> BarePhrases { get; }

    /// <summary>Words that together are a command, the most first.</summary>
    public IReadOnlyList<(Wording Wording, Meaning Means)> Wordings { get; }

    /// <summary>Words that together mean a register.</summary>
    public IReadOnlyList<(Wording Wording, RegisterId Register)> Registers { get; }

    /// <summary>Words that together mean a form to look back with.</summary>
    public IReadOnlyList<(Wording Wording, EvaluationFormId Form)> Forms { get; }

    /// <summary>Whole texts that mean a form to look back with, beside the names that the content gives it.</summary>
    public IReadOnlyList<(string Phrase, EvaluationFormId Form)> FormPhrases { get; }

    /// <summary>Words that are followed by a link and by what the command is about.</summary>
    public IReadOnlyList<Heading> Headings { get; }

    /// <summary>Openings that are followed by what the command is about, longest first.</summary>
    public IReadOnlyList<Opening> Openings { get; }

    /// <summary>Words for those an answer was given with.</summary>
    public IReadOnlyDictionary<string, Together> Company { get; }

    /// <summary>“Yes” and “no” where a reason is awaited.</summary>
    public IReadOnlyDictionary<string, bool> Replies { get; }

    /// <summary>How a question to the bot is known.</summary>
    public Asking Asking { get; }

    /// <summary>Words that may stand before a name and add nothing, with a space at the end, longest first.</summary>
    public IReadOnlyList<string> Leads { get; }

    /// <summary>What cannot be done yet, the most particular first.</summary>
    public IReadOnlyList<UnmetWish> Unmet { get; }

    /// <summary>Words that may stand around what is said and change nothing.</summary>
    public IReadOnlySet<string> SmallWords { get; }

    /// <summary>What people put around a wish.</summary>
    public Wrapping Wrapping { get; }

    /// <summary>Finds the word that was meant.</summary>
    public Spelling Spelling { get; }

    private HashSet<string> Fillers { get; }

    /// <summary>A normalised text without the words that add nothing.</summary>
    public string Bare(string typed) => string.Join(' ', typed.Split(' ').Where(word => !Fillers.Contains(word)));

    public static CommandWords Read() => new(CommandFile.Read());
}

/// <summary>How a command begins that is followed by what it is about.</summary>
/// <param name="Words">The words before it, with a space at the end; empty when what follows it says enough.</param>
/// <param name="Closings">The words after it, one of which must stand there; empty when none need to.</param>
/// <param name="Means">The command.</param>
/// <param name="Always">Whether a short text with this opening is a command even when what it is about is not found.</param>
/// <param name="Longest">How many words a text with this opening has at most to be a command where any text will do; null when that does not matter.</param>
internal sealed record Opening(string Words, IReadOnlyList<string> Closings, Meaning Means, bool Always, int? Longest);

/// <summary>How a command begins that is known by its words, up to a link (“over”) that is followed by what it is about.</summary>
/// <param name="Wording">The words before the link.</param>
/// <param name="Links">The links, one of which must follow.</param>
/// <param name="Means">The command.</param>
internal sealed record Heading(Wording Wording, IReadOnlySet<string> Links, Meaning Means);

/// <summary>What a typed command means; the names stand in <c>Phrases/commands.json</c>.</summary>
internal enum Meaning
{
    Help, Status, Next, Overview, NextPage, PreviousPage, Signals, Continue, Greet, Back, Skip, Later, Unknown, Unsuitable, Explain, Example, More,
    Networks, Switch, New, Code, Invite, Stop, Privacy, GoOn, Accept, Mine, Theirs, NotYet, GoTo, LookUp, With, Mix, Flow, Balance, Share, Intake,
    TakeBack, History, Decisions, Restore, Still, Round, Search,
    Agenda, AgendaSettings, Remind, Plan, Move, Pause, PauseThrough, Resume, Recess, Quiet, Usual, MomentDo, MomentDone, MomentNever, CalendarFile,
    Compare, Actions, NewAction,
}
