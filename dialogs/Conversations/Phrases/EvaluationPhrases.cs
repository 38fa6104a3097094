using System.Globalization;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said while looking back: around the questions, and of what came out.</summary>
internal static class EvaluationPhrases
{
    public const string Begin = "Begin";
    public const string NotNow = "Niet nu";
    public const string Saved = "Ik bewaar elk antwoord meteen. Je kunt stoppen, en later verdergaan.";
    public const string NoGoals = "Bij onderdeel 1.1 staat nog geen doel. Daarom vraag ik alleen naar het netwerk.";
    public const string NoGoalsHow = "Wil je eerst een doel kiezen? Dat kan hier.";
    public const string NotBegun = "Goed, we beginnen nu niet. Typ evaluatie of reflectie als je wilt beginnen.";

    public const string DontKnow = "Weten we niet";
    public const string Later = "Later";
    public const string ToTheQuestion = "Terug naar de vraag";

    public const string EndTitle = "Wil je nog iets invullen?";
    public const string DoneTitle = "Zijn jullie klaar?";
    public const string Left = "Dit is nog open";
    public const string NothingLeft = "Alle vragen zijn ingevuld.";
    public const string EndHow = "Typ klaar om af te ronden. Daarna zie je wat eruit kwam.";
    public const string Finish = "Klaar";
    public const string GoOn = "Ga verder";
    public const string HalfDoneHeading = "Terugkijken";
    public const string WasCompleted = "Afgerond.";
    public const string WasOpenedAgain = "Weer geopend.";

    public const string IsEmpty = "Er is nog niets ingevuld. Vul eerst één vraag in.";
    public const string CompletedByOther = "Dit is al afgerond. Hieronder staat wat eruit kwam.";
    public const string Stands = "Dit antwoord blijft staan. Het is afgerond, of een collega veranderde het.";
    public const string GoalGone = "Dit doel is er niet meer. We gaan verder met de volgende vraag.";
    public const string None = "Er is nog niets om te vergelijken. Typ evaluatie om te beginnen.";
    public static readonly string TextTooLong = $"Je tekst is te lang. Gebruik hoogstens {Evaluation.TextLength} tekens. Ik heb niets opgeslagen.";

    private static readonly string[] RoundsOff = ["afronden", "rond af", "rond de evaluatie af", "evaluatie afronden", "de evaluatie afronden", "reflectie afronden", "naar het einde", "naar het laatste deel"];

    private static readonly string[] Done = ["klaar", "we zijn klaar", "wij zijn klaar", "ik ben klaar", "nee", "niets meer", "niets", "nee niets", "geen", "dat was het", "dat is alles", "dit was het", "dit is alles", "gereed", "af", "einde"];

    /// <summary>Whether a text says that nothing more is to be filled in.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="atTheEnd">Whether that is asked.</param>
    public static bool SaysDone(string text, bool atTheEnd) => Words.Normalise(text) is var typed && (RoundsOff.Contains(typed) || (atTheEnd && Done.Contains(typed)));

    public static string Size(int questions, int minutes) =>
        $"Dit {(questions == 1 ? "is 1 vraag" : $"zijn {questions} vragen")}. Reken op ongeveer {(minutes == 1 ? "1 minuut" : $"{minutes} minuten")}.";

    public static string Goals(int count) => count == 1 ? "Jullie doel" : "Jullie doelen";

    public static string Previous(string date) => $"De vorige keer was op {date}.";

    public static string Place(string title, int number, int of) => $"{title} · vraag {number} van {of}";

    public static string Last(string title) => $"{title} · laatste deel";

    public static string Goal(int number, int of) => of == 1 ? "Jullie doel: " : $"Doel {number} van {of}: ";

    public static string LastTime(string date) => $"Vorige keer, {date}: ";

    public static string Score(int number, int most) => string.Create(CultureInfo.InvariantCulture, $"{number} van {most}");

    public static string Stored(string question) => $"Opgeslagen bij ‘{question}’: ";

    public static string PutOff(string question) => $"‘{question}’ staat bij later.";

    public static string NotKnown(string question) => $"Genoteerd: ‘{question}’ weten jullie nog niet.";

    public static string Resumed(string title, string date) => $"{title} begon op {date}. We gaan verder waar het stopte.";

    public static string HalfDone(string title, string form) => $"{title} is half ingevuld. Typ ‘{form}’ om verder te gaan.";

    public static string Completed(string title) => $"{title} is afgerond.";

    public static string MoreLeft(int count) => count == 1 ? "En nog 1 vraag." : $"En nog {count} vragen.";

    public static string OpenAgain(string title) => $"{title} staat weer open.";

    public static string Continue(int done, int of) => $"Half ingevuld: {done} van {of} vragen.";

    public static string TakenBackAt(string question) => $"Teruggenomen bij ‘{question}’: ";

    public static string Progress(int done, int of) => $"{done} van {of} vragen ingevuld.";
}
