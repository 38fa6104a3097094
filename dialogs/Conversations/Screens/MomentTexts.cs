using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>What is said of a moment, on whatever card.</summary>
internal static class MomentTexts
{
    // A title stands in a line with others.
    private const int MostOfTitle = 160;

    /// <summary>What a moment is called; for what a coordinator named herself this is her own text, to be shown in text runs only.</summary>
    public static string Title(Scene scene, Moment moment) => Title(scene.Guide, moment);

    /// <inheritdoc cref="Title(Scene, Moment)"/>
    public static string Title(GuideContent guide, Moment moment) => moment.About switch
    {
        OfGuide about => guide.Find(about.Kind)?.Title ?? MomentPhrases.Gone,
        OwnReminder own => AnswerText.Short(own.Title, MostOfTitle),
        ActionPoint action => AnswerText.Short(action.Title, MostOfTitle),
        _ => MomentPhrases.Gone,
    };

    /// <summary>When it comes, and how often.</summary>
    public static string Coming(Moment moment) => moment.Coming is not { } coming ? MomentPhrases.NothingComes
        : (moment.Schedule.Rhythm is Once ? On(coming, moment.Schedule) : MomentPhrases.When(On(coming, moment.Schedule), DutchRhythm.InWords(moment.Schedule))) + (coming.Ahead > 0 ? MomentPhrases.AheadAt(DutchTime.Day(coming.DueAt)) : "");

    /// <summary>Since when it waits for an answer, or until when it is put off.</summary>
    public static string Waiting(Moment moment) => moment.Waiting switch
    {
        null => "",
        { Again: { } again } => MomentPhrases.PutOffUntil(DutchTime.InFull(again)),
        var waiting => MomentPhrases.WaitingSince(waiting.On),
    };

    /// <summary>Why a date is not on the day that was planned; null when it is.</summary>
    public static string? Moved(DateOnly planned, DateOnly on, WorkingDays days) =>
        planned == on || days.WhyFree(planned) is not { } free ? null : MomentPhrases.Moved(planned, free);

    /// <summary>A date with its time, in full; of what a pause holds, when it comes after that.</summary>
    public static string On(Coming coming, Schedule schedule) => DutchTime.InFull(coming.HeldSince is null ? DutchTime.Instant(coming.On, schedule.Time) : coming.DueAt);
}
