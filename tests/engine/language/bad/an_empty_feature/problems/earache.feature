Feature: Earache
