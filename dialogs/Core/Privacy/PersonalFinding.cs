namespace Sleutelnet.Core.Privacy;

/// <summary>What a text says about one person and may therefore not be kept.</summary>
public enum PersonalFinding
{
    /// <summary>A name that tells who somebody is, unless it is an employee’s with the office beside it.</summary>
    Name,

    /// <summary>Nine digits that pass the test for a BSN, or digits that the text calls a BSN.</summary>
    CitizenServiceNumber,

    /// <summary>A mobile number, a number abroad, or a fixed line that is not clearly an office's.</summary>
    PhoneNumber,

    /// <summary>An address at which one person gets mail; an organisation's mailbox is none.</summary>
    EmailAddress,

    /// <summary>Somebody’s account on a social network.</summary>
    OnlineAccount,

    /// <summary>The licence plate of a vehicle.</summary>
    LicencePlate,

    /// <summary>When somebody was born.</summary>
    DateOfBirth,

    /// <summary>Where somebody lives, to the number of the house.</summary>
    HomeAddress,

    /// <summary>What somebody believes, or does not.</summary>
    Belief,

    /// <summary>Where somebody or their parents came from, or their right to stay.</summary>
    Origin,

    /// <summary>Somebody's body or mind.</summary>
    Health,

    /// <summary>Somebody's party, vote, union or political view.</summary>
    Politics,

    /// <summary>Whom somebody loves, or which gender somebody is.</summary>
    Sexuality,

    /// <summary>Somebody's debts, benefits or poverty.</summary>
    Debt,

    /// <summary>Somebody’s marriage, divorce, children or quarrels at home.</summary>
    Family,

    /// <summary>What somebody is thought to be worth: unreliable, lazy, a troublemaker.</summary>
    Judgement,

    /// <summary>What somebody did, or is thought to have done, against the law.</summary>
    Crime,

    /// <summary>Somebody's extremism, or signs of it.</summary>
    Radicalisation,
}
