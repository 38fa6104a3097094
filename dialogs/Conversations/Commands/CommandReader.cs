using System.Text.RegularExpressions;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Search;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Reads what a typed text means. All matching happens here, on this machine; nothing is sent anywhere.</summary>
internal sealed partial class CommandReader
{
    // A longer text is an answer that happens to hold the words of a command.
    private const int LongestRequest = 12;

    // In a longer text the words of a command stand by chance.
    private const int LongestLoose = 30;

    // “Hernoem het netwerk naar Waterveen-Zuid”; what is longer says something about a network.
    private const int LongestWish = 6;

    // Where any text will do, a longer name of a register is a sentence.
    private const int LongestRegister = 3;

    // Whether a text is a date does not depend on the day.
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    private readonly GuideContent guide;
    private readonly CommandWords words;
    private readonly GuideSearch search;
    private readonly GuideIndex index;
    private readonly LooseWording loose;
    private readonly TargetReader targets;

    public CommandReader(GuideContent guide, CommandWords words, GuideSearch search)
    {
        (this.guide, this.words, this.search) = (guide, words, search);
        index = new GuideIndex(guide, words.Leads, words.FormPhrases);
        loose = new LooseWording(words);
        targets = new TargetReader(words, index, new AnswerIndex(guide, index, words.Leads), search);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">A cleaned text.</param>
    /// <param name="asked">The question that waits for an answer; null when none does.</param>
    /// <param name="awaitsReason">Whether a reason is awaited, so that “no” means never mind.</param>
    public Command Read(string text, Question? asked, bool awaitsReason = false) => ReadAnywhere(text, asked, awaitsReason) switch
    {
        // Where that is what is asked, it is the answer.
        GoToIntake when asked is not null && guide.IntakeQuestions.Contains(asked) => new Say(text),
        var command => command,
    };

    private Command ReadAnywhere(string text, Question? asked, bool awaitsReason)
    {
        var typed = Words.Normalise(text);
        var open = awaitsReason || asked is { Kind: QuestionKind.Text or QuestionKind.List };
        if (typed.Length == 0)
            return text.Trim() == "?" ? new ShowHelp() : new Say(text);
        if (awaitsReason && (words.Replies.TryGetValue(typed, out var agrees) || words.Replies.TryGetValue(words.Bare(typed), out agrees)))
            return agrees ? new Agree() : new Decline();
        if (asked is not null && asked.Choices.Any(option => option.Synonyms.Prepend(option.Text).Any(name => Words.Normalise(name) == typed)))
            return new Say(text);

        return ByItsWords(text, typed, open)
            ?? (!open && asked is not null && AnswerReader.ReadTyped(asked, text, AnyDay) is Understood ? null : Loosely(text, typed, open, awaitsReason))
            ?? targets.WithoutPlace(typed)
            ?? (words.Asking.IsQuestion(text, open || asked is null) ? Question(text, typed, asked, awaitsReason) : new Say(text));
    }

    // “Niet meer” and “is gedaan” tell how things are.
    private static bool IsRatherSaid(Meaning means) => means is Meaning.MomentDone or Meaning.MomentDo or Meaning.MomentNever;

    // “We willen een nieuw netwerk” is what a network may be for.
    private static bool MayBeNamed(Meaning means) => means is Meaning.New or Meaning.Switch or Meaning.Code;

    private Command? ByItsWords(string text, string typed, bool open)
    {
        if (Reminding().Match(text) is { Success: true } asked)
            return new Remind($"{asked.Groups["when"].Value} {asked.Groups["what"].Value}");
        if ((words.Phrases.TryGetValue(typed, out var meaning) || words.BarePhrases.TryGetValue(words.Bare(typed), out meaning)) && !(open && IsRatherSaid(meaning)))
            return PlainCommands.Of(meaning);
        if (index.Register(typed) is { } register && !(open && typed.Split(' ').Length > LongestRegister))
            return new OpenRegister(register);
        if (index.Form(typed, exact: open) is { } form && !(open && typed.Split(' ').Length > LongestRegister))
            return new OpenEvaluation(form);
        if (Unmet(typed.Split(' '), open) is { } unmet)
            return unmet;
        if (!open && index.Place(typed) is GoToNumber numbered)
            return numbered;
        if (targets.Opened(text, typed, open) is { } targeted)
            return targeted;
        return loose.Misspelt(typed) is { } close && !(open && IsRatherSaid(close)) ? PlainCommands.Of(close) : null;
    }

    // Whatever can be read as an answer is one; where any text will do, only what is asked of the bot is not.
    private Command? Loosely(string text, string typed, bool open, bool awaitsReason)
    {
        if (typed.Split(' ').Length > LongestLoose)
            return null;
        typed = words.Spelling.Joined(typed);
        var asks = !open || words.Wrapping.Asks(typed) || words.Asking.IsQuestion(text, open);
        if (loose.ByWords(typed, asks, alone: awaitsReason) is { } means && !(open && (MayBeNamed(means) || IsRatherSaid(means))))
            return PlainCommands.Of(means);
        if (!asks || (open && typed.Split(' ').Length > LongestRequest))
            return null;
        if (!open && loose.Register(typed) is { } register)
            return new OpenRegister(register);
        if (loose.Form(typed) is { } form)
            return new OpenEvaluation(form);
        return targets.Linked(typed) ?? Unwrapped(typed, open) ?? (loose.ByMostWords(typed, open) is { } likely ? PlainCommands.Of(likely) : null);
    }

    private NotYet? Unmet(string[] typed, bool open) =>
        words.Unmet.FirstOrDefault(unmet => unmet.IsAllOf(typed, words.SmallWords)
            || ((!open || typed.Length <= LongestWish) && unmet.Opens(typed, words.SmallWords))) is { } wish
            ? new NotYet(wish.Wish)
            : null;

    // The wish within its politeness.
    private Command? Unwrapped(string typed, bool open)
    {
        foreach (var wish in words.Wrapping.Wishes(typed))
        {
            if (words.BarePhrases.TryGetValue(words.Bare(wish), out var means) && !(open && (MayBeNamed(means) || IsRatherSaid(means))))
                return PlainCommands.Of(means);
            if (!open && index.Register(wish) is { } register)
                return new OpenRegister(register);
            if (targets.Opened("", wish, open) is { } targeted and not (WithReason or RestoreNumbered))
                return targeted;
            if (!open && index.Place(wish) is { } place)
                return place;
        }

        return null;
    }

    // What is asked where no answer is awaited may stand in the guide.
    private Command Question(string text, string typed, Question? asked, bool awaitsReason) =>
        asked is not null || awaitsReason ? new AskBack(text)
        : search.Find(typed).Select(hit => hit.Key).ToArray() is { Length: > 0 } found ? new SearchGuide(found)
        : new Say(text);

    // “Kun je ons in maart herinneren aan de evaluatie?” has its verb in the middle.
    [GeneratedRegex(@"^\s*(?:kun|kan|kunt|wil|wilt|zou)\s+(?:je|jij|u)\s+(?:me|mij|ons)\s+(?<when>.{2,80}?)\s+(?:willen\s+)?herinneren\s+(?<what>(?:aan|om|dat|voor)\s.{2,160}?)\s*\??\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reminding();
}
